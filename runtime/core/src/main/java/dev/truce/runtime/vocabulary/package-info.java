/** The words of problems: kinds, codes, titles, texts, members and names. The processor and the runtime take them from here. */
@NullMarked
package dev.truce.runtime.vocabulary;

import org.jspecify.annotations.NullMarked;
