package dev.truce.processor.testing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.truce.processor.ContractProcessor;
import dev.truce.processor.GuardProcessor;
import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import dev.truce.processor.read.RepresentationReader;
import dev.truce.processor.read.ResourceReader;
import dev.truce.processor.read.source.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/** A compilation in memory: sources, options and processors. {@link CompileFiles} is the one on disk. */
public final class Compile {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|enum|interface) (\\w+)");

    private final Map<String, String> sources;
    private final List<String> options = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>();
    private String problemBase = "/problems";
    private String jsonNaming = "";

    private Compile(Map<String, String> sources) {
        this.sources = new LinkedHashMap<>(sources);
    }

    /** Each text is one file, whose name is found in it. */
    public static Compile of(String... texts) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (String text : texts) {
            sources.put(className(text), text);
        }
        return of(sources);
    }

    /** Sources by the qualified name of their class. */
    public static Compile of(Map<String, String> texts) {
        return new Compile(texts);
    }

    /** The source files under a directory; their packages are those that they declare. */
    public static Compile in(Path directory) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (Source source : Source.in(directory)) {
            String name = source.className();
            sources.put(inPackage(source.text(), name.substring(name.lastIndexOf('.') + 1)), source.text());
        }
        return of(sources);
    }

    /** The qualified name of the first type that a source declares. */
    public static String className(String text) {
        Matcher type = TYPE.matcher(text);
        if (!type.find()) {
            throw new IllegalArgumentException("no type in " + text);
        }
        return inPackage(text, type.group(1));
    }

    private static String inPackage(String text, String simpleName) {
        Matcher in = PACKAGE.matcher(text);
        return (in.find() ? in.group(1) + "." : "") + simpleName;
    }

    /** The sources, by the qualified name of their class. */
    public Map<String, String> sources() {
        return sources;
    }

    public Compile with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    public Compile with(Processor... more) {
        processors.addAll(List.of(more));
        return this;
    }

    /** Adds Truce's own processors. */
    public Compile withTruce() {
        return with(new GuardProcessor(), new ContractProcessor());
    }

    /** Makes every warning an error and runs no processor, on Java 17 unless another release is given. */
    public Compile strict(String... more) {
        if (!List.of(more).contains("--release")) {
            with("--release", "17");
        }
        return with("-Xlint:all,-processing", "-Werror", "-proc:none").with(more);
    }

    /** Sets the base of the problem types that {@link #read} reads. */
    public Compile problemBase(String base) {
        problemBase = base;
        return this;
    }

    /** Sets the naming strategy of JSON that {@link #read} assumes. */
    public Compile jsonNaming(String strategy) {
        jsonNaming = strategy;
        return this;
    }

    public Compiled run() {
        return Compiled.of(compile(processors));
    }

    /** The resource that a class declares. */
    public Resource resource(String type) {
        return read(
                reading -> new ResourceReader(reading).read(reading.elements().getTypeElement(type)));
    }

    /** The resources that the top-level classes declare, in the order of the sources. */
    public List<Resource> resources() {
        return read(reading -> {
            ResourceReader reader = new ResourceReader(reading);
            return sources.keySet().stream()
                    .map(reading.elements()::getTypeElement)
                    .filter(ResourceReader::isResource)
                    .map(reader::read)
                    .toList();
        });
    }

    /** The representation that a class declares. */
    public Representation representation(String type) {
        return read(reading -> new RepresentationReader(reading)
                .read(reading.elements().getTypeElement(type))
                .orElseThrow());
    }

    /** What a test reads of the sources while they are compiled; they must compile. */
    public <T> T read(Function<Reading, T> reader) {
        List<T> answer = new ArrayList<>();
        Compilation compilation =
                compile(List.of(new Reader(reading -> answer.add(reader.apply(reading)), problemBase, jsonNaming)));
        if (!compilation.errors().isEmpty()) {
            throw new AssertionError(compilation.errors());
        }
        return answer.get(0);
    }

    private Compilation compile(List<Processor> running) {
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, text) -> files.add(JavaFileObjects.forSourceString(name, text)));
        return Javac.inMemory().withProcessors(running).withOptions(options).compile(files);
    }

    private static final class Reader extends AbstractProcessor {
        private final Function<Reading, ?> reader;
        private final String problemBase;
        private final String jsonNaming;
        private boolean hasRead;

        Reader(Function<Reading, ?> reader, String problemBase, String jsonNaming) {
            this.reader = reader;
            this.problemBase = problemBase;
            this.jsonNaming = jsonNaming;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!hasRead) {
                hasRead = true;
                Object ignored = reader.apply(new Reading(
                        processingEnv.getElementUtils(), processingEnv.getTypeUtils(), problemBase, jsonNaming));
            }
            return false;
        }
    }
}
