package dev.truce.processor.generate;

import com.palantir.javapoet.NameAllocator;

/** The names of a scope: each is a Java identifier and given once. */
final class FreeNames {
    private final NameAllocator names = new NameAllocator();

    /** Returns the wished name, with {@code _} after it where that is a keyword or already given. */
    String next(String wish) {
        // Without a tag, JavaPoet draws a random UUID for each name, whose generator takes 25 ms to load.
        return names.newName(wish, new Object());
    }
}
