import type { ReactNode } from 'react';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <link rel="alternate" type="application/vnd.cssr.edition+json" href="/edition/edition.json" />
        <link rel="icon" href="data:," />
      </head>
      <body>{children}</body>
    </html>
  );
}
