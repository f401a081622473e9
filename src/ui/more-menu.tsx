// The menu for what the top bar has no room for on smaller screens: undo and redo, saved views, commands,
// shortcuts, theme, and the history.

import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import { chooseTheme } from '../state/actions.ts';
import { goToStep, redo, undo } from '../state/history.ts';
import { COMMANDS } from './commands.ts';
import { useAct, useAppState, usePaperloomStore } from './context.ts';
import { Dots } from './dots.tsx';
import { stepClass, stepsDone } from './history-buttons.tsx';
import { useMapHandle } from './map-handle.ts';
import { actAndFocus } from './move-focus.ts';
import { NEXT_THEME } from './theme-button.tsx';
import { THEME_NAMES } from './words.ts';

/** Ids of the commands listed. */
const OFFERED = ['views', 'corpora', 'palette', 'keys'];

export function MoreMenu() {
  const theme = useAppState((s) => s.theme);
  const { past, future } = useAppState((s) => s.history);
  const choose = useChoosing();
  const steps = stepsDone(past, future);
  const offered = COMMANDS.filter(({ id }) => OFFERED.includes(id));
  return (
    <MenuTrigger>
      <Button id="more-menu" className="button icon more-button" aria-label="Menu">
        <Dots size={16} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          aria-label="Menu"
          className="question-menu more-menu"
          disabledKeys={[
            ...(past.length === 0 ? ['undo'] : []),
            ...(future.length === 0 ? ['redo'] : []),
          ]}
          onAction={(key) => {
            choose(String(key));
          }}
        >
          <MenuItem id="undo" className="finding" shouldCloseOnSelect={false}>
            {past.length > 0 ? `Undo: ${past.at(-1)!.label}` : 'Undo'}
          </MenuItem>
          <MenuItem id="redo" className="finding" shouldCloseOnSelect={false}>
            {future.length > 0 ? `Redo: ${future.at(-1)!.label}` : 'Redo'}
          </MenuItem>
          <MenuSection>
            {offered.map(({ id, name }) => (
              <MenuItem key={id} id={id} className="finding">
                {name}
              </MenuItem>
            ))}
            <MenuItem id="theme" className="finding" shouldCloseOnSelect={false}>
              {`Colours: ${THEME_NAMES[theme]}`}
            </MenuItem>
          </MenuSection>
          {steps.length > 0 && (
            <MenuSection>
              <Header className="findings-head">History</Header>
              {steps.map(({ id, label }) => (
                <MenuItem key={id} id={`step ${id}`} textValue={label} className="finding">
                  <span className={stepClass(id, past.length)}>{label}</span>
                </MenuItem>
              ))}
            </MenuSection>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Does what an item stands for. */
function useChoosing(): (id: string) => void {
  const act = useAct();
  const theme = useAppState((s) => s.theme);
  const run = useRun();
  return (id) => {
    if (id === 'undo') act(undo);
    else if (id === 'redo') act(redo);
    else if (id === 'theme') act(chooseTheme, NEXT_THEME[theme]);
    else if (id.startsWith('step ')) act(goToStep, Number(id.slice(5)));
    else run(id);
  };
}

/** Runs a command after the closing menu has restored the focus. */
function useRun(): (id: string) => void {
  const store = usePaperloomStore();
  const { current: map } = useMapHandle();
  return (id) => {
    const command = COMMANDS.find((known) => known.id === id);
    setTimeout(() => {
      actAndFocus(store, () => {
        command?.run({ store, map });
      });
    });
  };
}
