// The page that anyone would build first: React, Cytoscape as it comes, fcose, one answer drawn.
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { createElement, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';

cytoscape.use(fcose);

const STYLE = [
  {
    selector: 'node',
    style: { label: 'data(label)', width: 32, height: 32, 'text-valign': 'bottom', 'font-size': 13 },
  },
  {
    selector: 'edge',
    style: {
      'curve-style': 'bezier',
      'target-arrow-shape': 'triangle',
      label: 'data(label)',
      'font-size': 11,
      width: 2,
    },
  },
];

function Graph() {
  const container = useRef(null);
  useEffect(() => {
    const size = new URLSearchParams(window.location.search).get('size');
    fetch(`/graph-${size}.json`)
      .then((answer) => answer.json())
      .then((elements) => {
        cytoscape({
          container: container.current,
          elements,
          style: STYLE,
          layout: { name: 'fcose', animate: false },
        });
      });
  }, []);
  return [
    createElement('h1', { key: 'h', style: { font: '20px sans-serif', margin: 8 } }, 'A graph'),
    createElement('div', { key: 'g', id: 'graph', ref: container }),
  ];
}

createRoot(document.getElementById('root')).render(createElement(Graph));
