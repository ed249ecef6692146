/** Each promise of the module, asked of a real Jersey. */
package dev.truce.jakarta;
