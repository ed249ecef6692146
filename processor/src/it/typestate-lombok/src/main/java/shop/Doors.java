package shop;

final class Doors {
    private Doors() {}

    static Built shut(BuiltLifecycle.Open open) {
        return open.shut().built();
    }

    static Withered shut(WitheredLifecycle.Open open) {
        return open.shut().withered();
    }

    static Changed shut(ChangedLifecycle.Open open) {
        return open.shut().changed();
    }
}
