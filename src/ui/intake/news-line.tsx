// One line about the last files that came in, until it is put away.

import { Button } from 'react-aria-components';
import { useDesk } from './desk.ts';

export function NewsLine() {
  const desk = useDesk();
  if (!desk?.news) return null;
  const { text, isBad } = desk.news;
  return (
    <div className="news" data-bad={isBad || undefined} role={isBad ? 'alert' : 'status'}>
      <span>{text}</span>
      <Button className="button plain" aria-label="Put this line away" onPress={desk.dismiss}>
        ×
      </Button>
    </div>
  );
}
