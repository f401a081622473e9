// Plain cytoscape, with its fastest edge style.

import cytoscape from 'cytoscape';
import { COLOURS, LINK_COLOUR } from './peer.ts';
import type { BenchGraph, Drawn } from './peer.ts';

/** Draws with cytoscape at given positions. */
export async function draw(host: HTMLElement, { nodes, links }: BenchGraph): Promise<Drawn> {
  const cy = cytoscape({
    container: host,
    layout: { name: 'preset' },
    elements: [
      ...nodes.map(({ x, y, radius, cluster, label, isNamed }, i) => ({
        data: {
          id: `n${i}`,
          size: 2 * radius,
          colour: COLOURS[cluster],
          cluster,
          name: isNamed ? label : '',
        },
        position: { x, y },
      })),
      ...links.map(({ a, b }, i) => ({ data: { id: `l${i}`, source: `n${a}`, target: `n${b}` } })),
    ],
    style: [
      {
        selector: 'node',
        style: {
          width: 'data(size)',
          height: 'data(size)',
          'background-color': 'data(colour)',
          label: 'data(name)',
          'font-size': 12,
        },
      },
      {
        selector: 'edge',
        style: { width: 0.8, 'line-color': LINK_COLOUR, 'curve-style': 'haystack' },
      },
      { selector: '.far', style: { opacity: 0.15 } },
      { selector: '.off', style: { display: 'none' } },
    ],
  });
  cy.fit();
  await new Promise<void>((resolve) =>
    cy.one('render', () => {
      resolve();
    }),
  );
  return {
    panBy: (x, y) => cy.panBy({ x, y }),
    zoomBy: (factor) => cy.zoom(cy.zoom() * factor),
    highlight: (node) => {
      cy.batch(() => {
        cy.elements().removeClass('far');
        if (node === null) return;
        cy.elements()
          .not(cy.getElementById(`n${node}`).closedNeighborhood())
          .addClass('far');
      });
    },
    hide: (cluster) => {
      cy.batch(() => {
        cy.nodes().removeClass('off');
        if (cluster !== null) cy.nodes(`[cluster = ${cluster}]`).addClass('off');
      });
    },
  };
}
