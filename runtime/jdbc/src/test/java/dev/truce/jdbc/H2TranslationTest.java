package dev.truce.jdbc;

import dev.truce.jdbc.support.H2;

final class H2TranslationTest extends ConstraintTranslationSuite {
    H2TranslationTest() {
        super(H2.current());
    }
}
