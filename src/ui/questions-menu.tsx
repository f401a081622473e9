// The menu of questions in the top bar.

import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { open } from '../state/actions.ts';
import { useAct, useAppState, usePaperloomStore } from './context.ts';
import { actAndFocusField } from './move-focus.ts';
import { QUESTIONS } from './questions.ts';
import { selectedConcept } from './selected-concept.ts';

export function QuestionsMenu() {
  const act = useAct();
  const store = usePaperloomStore();
  const selection = useAppState((s) => s.selection);
  return (
    <MenuTrigger>
      <Button className="button questions">
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="3.2" cy="12" r="1.9" fill="currentColor" />
          <circle cx="8.4" cy="4" r="1.9" fill="currentColor" />
          <circle cx="13" cy="10.4" r="1.9" fill="currentColor" />
          <path d="M3.2 12 8.4 4l4.6 6.4" fill="none" stroke="currentColor" strokeWidth="1.3" />
        </svg>
        <span className="questions-name">Questions</span>
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="question-menu"
          onAction={(key) => {
            const entry = QUESTIONS.find(({ id }) => id === key);
            actAndFocusField(store, () => {
              if (entry) act(open, entry.ask(selectedConcept(selection)));
            });
          }}
        >
          {QUESTIONS.map(({ id, name, about }) => (
            <MenuItem key={id} id={id} textValue={name} className="finding question-item">
              <Text slot="label">{name}</Text>
              <Text slot="description" className="quiet small">
                {about}
              </Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
