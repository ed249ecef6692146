package dev.truce.jdbc;

import dev.truce.jdbc.support.H2;

final class H2CompareAndSetTest extends CompareAndSetSuite {
    H2CompareAndSetTest() {
        super(H2.current());
    }
}
