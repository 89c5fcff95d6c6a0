import { useState } from 'react';
import { content, lines } from '../content.js';

/** The widget and the calculator of one page: properties, events, a language that changes, and a part that comes and goes. */
export function App() {
  const [lang, setLang] = useState('en');
  const [isShown, setShown] = useState(true);
  const [isSingle, setSingle] = useState(false);
  const [opened, setOpened] = useState([]);
  const onToggle = ({ detail: { id, open } }) => {
    setOpened((ids) => (open ? [...ids, id] : ids.filter((other) => other !== id)));
  };
  // Who comes back is new: every answer is closed.
  const show = () => {
    setShown(!isShown);
    setOpened([]);
  };
  return (
    <div lang={lang}>
      <div className="switches">
        <button onClick={() => setLang(lang === 'en' ? 'fr' : 'en')}>
          {lang === 'en' ? 'Français' : 'English'}
        </button>
        <button onClick={() => setSingle(!isSingle)}>One at a time: {isSingle ? 'yes' : 'no'}</button>
        <button onClick={show}>{isShown ? 'Hide' : 'Show'}</button>
      </div>
      <output>{opened.join(' ')}</output>
      {isShown && (
        <>
          {/* Events bear their own names behind `on`; attributes theirs. */}
          <faq-widget content={content} views="questions" single={isSingle} onfaq-toggle={onToggle} />
          <faq-policy-calculator content={content} lines={lines} country="US" total="138.00" />
        </>
      )}
    </div>
  );
}
