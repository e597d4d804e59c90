import { createContext } from 'svelte';
import type { MakeWords } from '$lib/messages/make';
import type { Editing } from './editing.svelte';
import type { PictureTaking } from './picture-taking.svelte';

/** The timeline that a page edits. */
export const [getEditing, setEditing] = createContext<Editing>();

export const [getMakeWords, setMakeWords] = createContext<MakeWords>();

/** What gives its events pictures. */
export const [getPictureTaking, setPictureTaking] = createContext<PictureTaking>();
