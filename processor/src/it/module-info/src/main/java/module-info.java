module shop {
    requires transitive dev.truce.runtime;

    exports shop;
}
