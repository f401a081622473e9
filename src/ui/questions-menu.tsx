// The menu of questions in the top bar.

import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { open } from '../state/actions.ts';
import { pathBetween } from '../state/question.ts';
import { useAct, useAppState, usePaperloomStore } from './context.ts';
import { actAndFocusField } from './move-focus.ts';
import { selectedConcept } from './selected-concept.ts';
import type { Question } from '../state/question.ts';

interface Entry {
  readonly id: Question['kind'];
  readonly name: string;
  readonly about: string;
  /** The question, starting with the selected concept if there is one. */
  readonly ask: (concept: string | null) => Question;
}

const ENTRIES: readonly Entry[] = [
  {
    id: 'path',
    name: 'How do two concepts connect?',
    about: 'The strongest chains of links, and what to read',
    ask: (concept) => pathBetween(concept, null),
  },
  {
    id: 'compare',
    name: 'How do two concepts compare?',
    about: 'What they share and what sets them apart',
    ask: (concept) => ({ kind: 'compare', a: concept, b: null }),
  },
  {
    id: 'bridges',
    name: 'What holds the areas together?',
    about: 'Concepts on the ways between areas',
    ask: () => ({ kind: 'bridges' }),
  },
  {
    id: 'gaps',
    name: 'What is missing?',
    about: 'Pairs that ought to meet in papers and do not',
    ask: () => ({ kind: 'gaps' }),
  },
  {
    id: 'rising',
    name: 'What is rising?',
    about: 'Shares of papers over the years',
    ask: () => ({ kind: 'rising' }),
  },
];

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
            const entry = ENTRIES.find(({ id }) => id === key);
            actAndFocusField(store, () => {
              if (entry) act(open, entry.ask(selectedConcept(selection)));
            });
          }}
        >
          {ENTRIES.map(({ id, name, about }) => (
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
