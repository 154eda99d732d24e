import './plain.css';
import { enhance } from './plain-form.ts';

enhance(document.querySelector('form')!);
