import { useState } from 'react';
import 'cssr-widgets/jsx';
import 'cssr-widgets/mission-card/define.js';

export default function App() {
  const [state, setState] = useState('');
  return (
    <>
      <cssr-mission-card item="amman-2022-11" oncssr-state={(event) => setState(event.state)} />
      <cssr-mission-card item="amman-2022-11" language="ar" />
      <output>{state}</output>
    </>
  );
}
