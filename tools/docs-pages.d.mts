import type { Plugin } from 'vite';

export function docsPages(): Plugin;
export function anchorOf(text: string): string;
