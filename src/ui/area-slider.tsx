// The slider for the clustering resolution: fewer, wider areas or more, narrower ones.

import { Button, Slider, SliderTrack } from 'react-aria-components';
import { DEFAULT_RESOLUTION } from '../core/map/areas.ts';
import { chooseResolution } from '../state/actions.ts';
import { useAct, useAppState, useDerived } from './context.ts';
import { Thumb } from './slider-thumb.tsx';
import { countOf } from './words.ts';

const [LEAST, MOST, STEP] = [0.5, 3, 0.1];

export function AreaSlider() {
  const act = useAct();
  const { dataset } = useDerived();
  const resolution = useAppState((s) => s.resolution);
  const areas = countOf(dataset.clusters.length, 'area');
  return (
    <div className="area-slider">
      <Slider
        aria-label="Number of areas"
        value={resolution ?? DEFAULT_RESOLUTION}
        minValue={LEAST}
        maxValue={MOST}
        step={STEP}
        onChange={(value) => {
          act(chooseResolution, Math.abs(value - DEFAULT_RESOLUTION) < STEP / 2 ? null : value);
        }}
      >
        <SliderTrack className="track">
          <Thumb valueText={areas} />
        </SliderTrack>
      </Slider>
      <div className="panel-row quiet small">
        <span>fewer</span>
        {resolution === null ? (
          <span>{areas}</span>
        ) : (
          <Button
            className="button plain small"
            onPress={() => {
              act(chooseResolution, null);
            }}
          >
            {areas}: reset
          </Button>
        )}
        <span>more</span>
      </div>
    </div>
  );
}
