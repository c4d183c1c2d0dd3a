import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { connect } from './transport/connect.ts';
import './styles/index.css';

const root = document.querySelector('#root');
if (root) createRoot(root).render(<App host={connect()} />);
