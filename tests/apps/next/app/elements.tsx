'use client';
import { useEffect } from 'react';

/** Registers the elements once React has taken over the page: they write attributes of their own, which it would report. */
export function Elements() {
  useEffect(() => {
    void import('cssr-widgets/mission-card/define.js');
  }, []);
  return null;
}
