// What the pointer does on the concept map, as actions.

import { unstretchPoint } from '../scene/stretch.ts';
import {
  chooseConcepts,
  clearSelection,
  focusOn,
  open,
  pin,
  pointAt,
  select,
  toggleChosen,
} from '../state/actions.ts';
import { useAct } from './context.ts';
import { idOfKey } from './use-keyboard-walk.ts';
import type { MapViewProps } from '../render/MapView.tsx';

type MapActions = Pick<
  MapViewProps,
  'onPoint' | 'onSelect' | 'onFocus' | 'onClear' | 'onToggle' | 'onEnclose' | 'onMove'
>;

/** @param stretch of the scene on the map; pins are kept without it */
export function useMapEvents(stretch: number): MapActions {
  const act = useAct();
  return {
    onPoint: (selection) => {
      act(pointAt, selection);
    },
    onSelect: (selection) => {
      act(select, selection);
    },
    onFocus: (selection) => {
      if (selection.kind === 'concept') act(focusOn, selection.id);
      act(open, selection);
    },
    onClear: () => {
      act(clearSelection);
    },
    onToggle: (selection) => {
      if (selection.kind === 'concept') act(toggleChosen, selection.id);
      else act(select, selection);
    },
    onEnclose: (keys, isMore) => {
      act(chooseConcepts, keys.map(idOfKey), isMore);
    },
    onMove: (to) => {
      act(
        pin,
        to.map((each) => unstretchPoint(each, stretch)),
      );
    },
  };
}
