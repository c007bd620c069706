export * from './questions/question.example.js';
