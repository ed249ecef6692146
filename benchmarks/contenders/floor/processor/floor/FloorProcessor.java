package floor;

import java.io.*;
import java.util.*;
import javax.annotation.processing.*;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.*;
import javax.lang.model.type.*;
import javax.lang.model.util.ElementFilter;
import javax.tools.*;

/**
 * A floor, not a product: per resource one guard class and three RFC 9457 problem classes, and one OpenAPI document
 * for all, with StringBuilder only and no dependency. Says what a lean processor of the planned kind can cost.
 */
@SupportedAnnotationTypes("floor.*")
public class FloorProcessor extends AbstractProcessor {
    private final SortedMap<String, String> paths = new TreeMap<>(), schemas = new TreeMap<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement c : ElementFilter.typesIn(round.getElementsAnnotatedWith(Resource.class))) controller(c);
        for (TypeElement d : ElementFilter.typesIn(round.getElementsAnnotatedWith(StateTransitions.class))) domain(d);
        if (round.processingOver() && !paths.isEmpty()) {
            StringBuilder b = new StringBuilder(
                    "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"orders\",\"version\":\"1.0\"},\n\"paths\":{\n");
            b.append(String.join(",\n", paths.values()))
                    .append("},\n\"components\":{\"schemas\":{\n")
                    .append(String.join(",\n", schemas.values()))
                    .append("}}}\n");
            try (Writer w = processingEnv
                    .getFiler()
                    .createResource(StandardLocation.CLASS_OUTPUT, "", "META-INF/openapi.json")
                    .openWriter()) {
                w.append(b);
            } catch (IOException e) {
                processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.toString());
            }
        }
        return false;
    }

    private void controller(TypeElement c) {
        String root = c.getAnnotation(Resource.class).path();
        SortedMap<String, StringBuilder> byPath = new TreeMap<>();
        for (ExecutableElement m : ElementFilter.methodsIn(c.getEnclosedElements())) {
            Operation op = m.getAnnotation(Operation.class);
            if (op == null) continue;
            StringBuilder b = byPath.computeIfAbsent(root + op.path(), k -> new StringBuilder());
            if (b.length() > 0) b.append(",");
            String doc = processingEnv.getElementUtils().getDocComment(m);
            b.append("\n  \"")
                    .append(op.method())
                    .append("\":{\"operationId\":\"")
                    .append(c.getSimpleName())
                    .append('_')
                    .append(m.getSimpleName())
                    .append("\",\"summary\":\"")
                    .append(doc == null ? "" : doc.strip())
                    .append("\",\"parameters\":[");
            String sep = "", body = null;
            for (VariableElement p : m.getParameters()) {
                TypeMirror t = p.asType();
                if (t.getKind() == TypeKind.DECLARED
                        && ((DeclaredType) t).asElement().getAnnotation(StateTransitions.class) != null) {
                    body = ((DeclaredType) t).asElement().getSimpleName().toString();
                    continue;
                }
                boolean inPath = op.path().contains("{" + p.getSimpleName() + "}");
                b.append(sep)
                        .append("{\"name\":\"")
                        .append(p.getSimpleName())
                        .append("\",\"in\":\"")
                        .append(inPath ? "path" : "header")
                        .append("\",\"required\":true,\"schema\":")
                        .append(schema(t))
                        .append("}");
                sep = ",";
            }
            b.append("]");
            if (body != null)
                b.append(
                                ",\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/")
                        .append(body)
                        .append("\"}}}}");
            b.append(",\"responses\":{\"").append(op.status()).append("\":{\"description\":\"OK\"");
            if (m.getReturnType().getKind() != TypeKind.VOID)
                b.append(",\"content\":{\"application/json\":{\"schema\":")
                        .append(schema(m.getReturnType()))
                        .append("}}");
            b.append("}");
            for (String s : new String[] {"404", "409", "412", "422"})
                b.append(",\"")
                        .append(s)
                        .append(
                                "\":{\"description\":\"problem\",\"content\":{\"application/problem+json\":{\"schema\":{\"$ref\":\"#/components/schemas/Problem\"}}}}");
            b.append("}}");
        }
        byPath.forEach((k, v) -> paths.put(k, " \"" + k + "\":{" + v + "}"));
        schemas.put(
                "Problem",
                " \"Problem\":{\"type\":\"object\",\"properties\":{\"type\":{\"type\":\"string\"},\"title\":{\"type\":\"string\"},\"status\":{\"type\":\"integer\"},\"detail\":{\"type\":\"string\"}}}");
    }

    private void domain(TypeElement d) {
        String name = d.getSimpleName().toString(),
                pkg =
                        processingEnv
                                .getElementUtils()
                                .getPackageOf(d)
                                .getQualifiedName()
                                .toString();
        StringBuilder props = new StringBuilder();
        List<String> unique = new ArrayList<>();
        String version = null, stateType = null;
        for (VariableElement f : ElementFilter.fieldsIn(d.getEnclosedElements())) {
            props.append(props.length() > 0 ? "," : "")
                    .append("\n  \"")
                    .append(f.getSimpleName())
                    .append("\":")
                    .append(schema(f.asType()));
            if (f.getAnnotation(Unique.class) != null)
                unique.add(f.getSimpleName().toString());
            if (f.getAnnotation(Versioned.class) != null)
                version = f.getSimpleName().toString();
            if (f.asType().getKind() == TypeKind.DECLARED
                    && ((DeclaredType) f.asType()).asElement().getKind() == ElementKind.ENUM)
                stateType = f.asType().toString();
        }
        schemas.put(name, " \"" + name + "\":{\"type\":\"object\",\"properties\":{" + props + "}}");
        problem(pkg, name + "VersionConflict", 412, "Version conflict", d);
        problem(pkg, name + "Duplicate", 409, "Duplicate value", d);
        problem(pkg, name + "IllegalTransition", 422, "Illegal transition", d);
        StringBuilder b = new StringBuilder("package ")
                .append(pkg)
                .append(";\n\n@javax.annotation.processing.Generated(\"floor.FloorProcessor\")\npublic final class ")
                .append(name)
                .append("Guard {\n    private ")
                .append(name)
                .append("Guard() { }\n\n");
        if (version != null)
            b.append("    public static void requireVersion(")
                    .append(name)
                    .append(" current, String ifMatch) {\n        if (!(\"\\\"\" + current.get")
                    .append(cap(version))
                    .append("() + \"\\\"\").equals(ifMatch)) throw new ")
                    .append(name)
                    .append("VersionConflict(\"expected \" + current.get")
                    .append(cap(version))
                    .append("());\n    }\n\n");
        for (String u : unique)
            b.append("    public static void requireUnique")
                    .append(cap(u))
                    .append("(")
                    .append(name)
                    .append(" candidate, Iterable<")
                    .append(name)
                    .append("> existing) {\n        for (")
                    .append(name)
                    .append(" o : existing)\n            if (o != candidate && java.util.Objects.equals(o.get")
                    .append(cap(u))
                    .append("(), candidate.get")
                    .append(cap(u))
                    .append("())) throw new ")
                    .append(name)
                    .append("Duplicate(\"")
                    .append(u)
                    .append("\");\n    }\n\n");
        if (stateType != null) {
            b.append("    public static void requireTransition(")
                    .append(stateType)
                    .append(" from, ")
                    .append(stateType)
                    .append(" to) {\n        boolean ok = switch (from) {\n");
            SortedMap<String, List<String>> t = new TreeMap<>();
            for (String s : d.getAnnotation(StateTransitions.class).value()) {
                String[] p = s.split("->");
                t.computeIfAbsent(p[0], k -> new ArrayList<>()).add(p[1]);
            }
            t.forEach((k, v) -> {
                b.append("            case ").append(k).append(" -> ");
                for (int i = 0; i < v.size(); i++)
                    b.append(i > 0 ? " || " : "")
                            .append("to.name().equals(\"")
                            .append(v.get(i))
                            .append("\")");
                b.append(";\n");
            });
            b.append("            default -> false;\n        };\n        if (!ok) throw new ")
                    .append(name)
                    .append("IllegalTransition(from + \" -> \" + to);\n    }\n");
        }
        write(pkg + "." + name + "Guard", b.append("}\n"), d);
    }

    private void problem(String pkg, String name, int status, String title, Element origin) {
        write(
                pkg + "." + name,
                new StringBuilder("package ")
                        .append(pkg)
                        .append(
                                ";\n\n@javax.annotation.processing.Generated(\"floor.FloorProcessor\")\npublic final class ")
                        .append(name)
                        .append(
                                " extends RuntimeException {\n    private static final long serialVersionUID = 1L;\n\n    public ")
                        .append(name)
                        .append(
                                "(String detail) { super(detail); }\n\n    public String type() { return \"urn:problem:")
                        .append(name)
                        .append("\"; }\n    public String title() { return \"")
                        .append(title)
                        .append("\"; }\n    public int status() { return ")
                        .append(status)
                        .append(
                                "; "
                                        + "}\n    public String toJson() {\n        return \"{\\\"type\\\":\\\"\" + type() + \"\\\",\\\"title\\\":\\\"\" + title() + \"\\\",\\\"status\\\":\" + status() + \",\\\"detail\\\":\\\"\" + getMessage() + \"\\\"}\";\n    }\n}\n"),
                origin);
    }

    private void write(String fqn, StringBuilder text, Element origin) {
        try (Writer w = processingEnv.getFiler().createSourceFile(fqn, origin).openWriter()) {
            w.append(text);
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.toString(), origin);
        }
    }

    private static String cap(String s) {
        return Character.toUpperCase(s.charAt(0)) + s.substring(1);
    }

    private static String schema(TypeMirror t) {
        return switch (t.getKind()) {
            case INT -> "{\"type\":\"integer\",\"format\":\"int32\"}";
            case LONG -> "{\"type\":\"integer\",\"format\":\"int64\"}";
            case BOOLEAN -> "{\"type\":\"boolean\"}";
            case DECLARED -> {
                TypeElement e = (TypeElement) ((DeclaredType) t).asElement();
                if (e.getKind() == ElementKind.ENUM) {
                    StringBuilder b = new StringBuilder("{\"type\":\"string\",\"enum\":[");
                    for (VariableElement f : ElementFilter.fieldsIn(e.getEnclosedElements()))
                        if (f.getKind() == ElementKind.ENUM_CONSTANT)
                            b.append(b.charAt(b.length() - 1) == '[' ? "" : ",")
                                    .append('"')
                                    .append(f.getSimpleName())
                                    .append('"');
                    yield b.append("]}").toString();
                }
                yield switch (e.getQualifiedName().toString()) {
                    case "java.lang.String" -> "{\"type\":\"string\"}";
                    case "java.util.UUID" -> "{\"type\":\"string\",\"format\":\"uuid\"}";
                    case "java.time.Instant" -> "{\"type\":\"string\",\"format\":\"date-time\"}";
                    case "java.math.BigDecimal" -> "{\"type\":\"number\"}";
                    default -> "{\"$ref\":\"#/components/schemas/" + e.getSimpleName() + "\"}";
                };
            }
            default -> "{}";
        };
    }
}
