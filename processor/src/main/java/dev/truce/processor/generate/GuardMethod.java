package dev.truce.processor.generate;

/** A static method of a guard in the making. */
final class GuardMethod {
    private final Imports imports;
    private final String name;
    private final StringBuilder parameters = new StringBuilder();
    private final StringBuilder signature;
    private String javadoc = "";
    private String returned = "void";
    private String body = "";

    GuardMethod(Imports imports, String name) {
        this.imports = imports;
        this.name = name;
        this.signature = new StringBuilder(name);
    }

    /** Sets the comment, whose tags stand on lines of their own. */
    GuardMethod javadoc(String comment) {
        this.javadoc = comment;
        return this;
    }

    GuardMethod parameter(String type, String parameter) {
        return parameter(type, type, parameter);
    }

    GuardMethod nullable(String type, String parameter) {
        return parameter(type, imports.nullable(type), parameter);
    }

    private GuardMethod parameter(String type, String written, String parameter) {
        signature.append(',').append(type);
        parameters
                .append(parameters.isEmpty() ? "" : ", ")
                .append(written)
                .append(' ')
                .append(parameter);
        return this;
    }

    GuardMethod returns(String type) {
        this.returned = type;
        return this;
    }

    GuardMethod returnsNullable(String type) {
        return returns(imports.nullable(type));
    }

    /** Sets the statements. */
    GuardMethod body(String statements) {
        this.body = statements;
        return this;
    }

    /** What no other method of the class may have too. */
    String signature() {
        return signature.toString();
    }

    void addTo(SourceText members) {
        members.blank()
                .javadoc(javadoc)
                .open("public static " + returned + " " + name + "(" + parameters + ")")
                .code(body)
                .close();
    }
}
