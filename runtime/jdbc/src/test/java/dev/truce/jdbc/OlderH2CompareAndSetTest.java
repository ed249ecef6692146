package dev.truce.jdbc;

import dev.truce.jdbc.support.H2;

final class OlderH2CompareAndSetTest extends CompareAndSetSuite {
    OlderH2CompareAndSetTest() {
        super(H2.older());
    }
}
