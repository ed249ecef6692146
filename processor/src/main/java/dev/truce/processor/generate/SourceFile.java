package dev.truce.processor.generate;

import dev.truce.processor.model.ClassRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that every resource gets: its text, written once from the top to the bottom, and the imports that it turns out to need.
 * The views of states are written with JavaPoet, since there the shape of types is the point. Here it was a tenth of what the
 * processor cost, most of it for the regular expressions that it applies to each line.
 */
final class SourceFile {
    private final ClassRef name;
    private final GenerationContext context;
    private final Imports imports;
    private final SourceText text = new SourceText(0);

    /**
     * An empty file.
     *
     * @param nested the class inside the file's, if there is one
     */
    SourceFile(ClassRef name, GenerationContext context, @Nullable String nested) {
        this.name = name;
        this.context = context;
        this.imports = new Imports(name, context, nested);
    }

    Imports imports() {
        return imports;
    }

    SourceText text() {
        return text;
    }

    /**
     * Begins the file's class.
     *
     * @param typeParameters how many the class has whose class literal the file contains
     */
    SourceText open(String javadoc, String declaration, int typeParameters) {
        text.javadoc(javadoc);
        if (context.generatedVisible()) {
            text.code("@" + imports.name(RuntimeTypes.GENERATED) + "(" + StringLiteral.of(Warnings.PROCESSOR) + ")");
        }
        List<String> suppressed = Warnings.suppressed(context, Warnings.ofLiteral(typeParameters));
        if (!suppressed.isEmpty()) {
            String warnings = StringLiteral.list(suppressed);
            text.code("@" + imports.name(SuppressWarnings.class) + "("
                    + (suppressed.size() == 1 ? warnings : "{" + warnings + "}") + ")");
        }
        return text.open(declaration);
    }

    /** The whole file. */
    GeneratedSource source() {
        StringBuilder file = new StringBuilder();
        if (!name.packageName().isEmpty()) {
            file.append(new SourceText(0).code("package " + name.packageName() + ";"))
                    .append('\n');
        }
        List<String> names = imports.names();
        if (!names.isEmpty()) {
            SourceText lines = new SourceText(0);
            for (String imported : names) {
                lines.code("import " + imported + ";");
            }
            file.append(lines).append('\n');
        }
        return new GeneratedSource(name.qualifiedName(), file.append(text).toString());
    }
}
