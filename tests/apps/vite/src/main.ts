import 'cssr-widgets/mission-card/define.js';

document.addEventListener('cssr-state', (event) => {
  document.querySelector('output')!.textContent = event.state;
});
