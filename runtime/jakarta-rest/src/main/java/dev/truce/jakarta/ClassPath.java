package dev.truce.jakarta;

/** Knows which optional libraries an application has. */
final class ClassPath {

    private ClassPath() {}

    static boolean has(String className) {
        try {
            Class.forName(className, false, ClassPath.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
