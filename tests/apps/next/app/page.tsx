import 'cssr-widgets/jsx';
import { parseFeed, staticHtml } from 'cssr-widgets/outputs.js';
import json from 'cssr-widgets/content/cssr.feed.json';
import { Elements } from './elements';

const { feed } = parseFeed(json);
const content = (language: string) => ({ __html: staticHtml('cssr-mission-card', { item: 'amman-2022-11' }, language, feed)! });

export default function Page() {
  return (
    <main>
      <Elements />
      <cssr-mission-card item="amman-2022-11" heading-level={2} dangerouslySetInnerHTML={content('en')} />
      <cssr-mission-card item="amman-2022-11" language="ar" dangerouslySetInnerHTML={content('ar')} />
    </main>
  );
}
