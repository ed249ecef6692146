package dev.truce.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.Compile;
import dev.truce.processor.testing.Compiled;
import dev.truce.runtime.ConflictException;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares what is claimed of random bodies with what they do when they run. The seed is fixed, so that a failure comes back. */
class FlowFuzzTest {
    private static final long SEED = 20_261_122;
    private static final int BODIES = Integer.getInteger("truce.fuzz.bodies", 5_400);
    private static final int A_CLASS = 200;
    private static final String HEADER =
            "package shop; import static shop.OrderStatus.*; import dev.truce.processor.flow.FuzzInput;"
                    + " @SuppressWarnings({\"fallthrough\", \"empty\", \"finally\"}) public class %s {"
                    + " record Box(OrderStatus status) {}";

    @TempDir
    static Path shop;

    @BeforeAll
    static void compileTheShop() throws IOException {
        Compiled compilation = Compile.of(Shop.sources()).withTruce().run();
        for (Map.Entry<String, byte[]> compiled : compilation.classes().entrySet()) {
            Path file = shop.resolve(compiled.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, compiled.getValue());
        }
    }

    @Test
    void noBodyWhoseCallsCanAllReturnDrawsAnError() throws Exception {
        Bodies bodies = new Bodies();
        for (int i = 0; i < BODIES; i++) {
            BodyGenerator generator = new BodyGenerator(SEED + i, bodies.sites);
            bodies.add(generator.body(), generator.nextSite());
        }
        Outcome outcome = bodies.compileAndRun(30);

        assertThat(outcome.claimed.stream().filter(outcome.passed::get)).isEmpty();
        assertThat(outcome.claimed.size()).isGreaterThan(BODIES / 36);
        assertThat(bodies.ranges.stream()
                        .filter(sites -> outcome.passed.nextClearBit(sites[0]) >= sites[1])
                        .count())
                .isGreaterThanOrEqualTo(BODIES / 9 * 5);
    }

    @Test
    void everyBodyThatAlwaysFailsDrawsAnError() throws Exception {
        Bodies bodies = new Bodies();
        FailingBodies failing = new FailingBodies(SEED);
        for (int i = 0; i < 1_000; i++) {
            bodies.add(failing.body(i), i + 1);
        }
        Outcome outcome = bodies.compileAndRun(150);

        assertThat(outcome.passed.cardinality()).isZero();
        assertThat(outcome.reached.size()).isEqualTo(1_000);
        assertThat(outcome.claimed.size()).isEqualTo(1_000);
    }

    /** The sites that were claimed to fail and those that returned, and the bodies whose one call was reached. */
    private record Outcome(Set<Integer> claimed, BitSet passed, Set<Integer> reached) {}

    /** Bodies in classes, and the sites by class and line. */
    private static final class Bodies {
        private final Map<String, String> sources = new TreeMap<>();
        private final Map<String, Integer> siteOfLine = new TreeMap<>();
        private final List<int[]> ranges = new ArrayList<>();
        private StringBuilder text = new StringBuilder();
        private int line;
        private int sites;

        void add(List<String> body, int nextSite) {
            String name = "Bodies" + ranges.size() / A_CLASS;
            if (ranges.size() % A_CLASS == 0) {
                close();
                text = new StringBuilder(HEADER.formatted(name)).append('\n');
                line = 1;
            }
            text.append("public static void m").append(ranges.size());
            text.append("(FuzzInput in, OrderStatus a, OrderStatus b, Order o) { Box box = new Box(a);\n");
            line++;
            for (String statement : body) {
                text.append(statement).append('\n');
                line++;
                int site = statement.lastIndexOf("in.passed(");
                if (site >= 0) {
                    String number = statement.substring(site + 10, statement.indexOf(')', site));
                    siteOfLine.put("shop." + name + ":" + line, Integer.valueOf(number));
                }
            }
            text.append("}\n");
            line++;
            ranges.add(new int[] {sites, nextSite});
            sites = nextSite;
        }

        private void close() {
            if (text.length() > 0) {
                int number = (ranges.size() - 1) / A_CLASS;
                sources.put("shop.Bodies" + number, text + runner(number * A_CLASS, ranges.size()) + "}");
            }
        }

        /** One method for all bodies of a class: the JDK makes a class of each method that reflection calls often. */
        private static String runner(int from, int to) {
            return IntStream.range(from, to)
                    .mapToObj(i -> "case " + i + ": m" + i + "(in, a, b, o); break;\n")
                    .collect(Collectors.joining(
                            "",
                            "public static void run(int body, FuzzInput in, OrderStatus a, OrderStatus b, Order o) {"
                                    + " switch (body) {\n",
                            "default: } }\n"));
        }

        Outcome compileAndRun(int runs) throws Exception {
            close();
            Compiled compilation = Compile.of(sources)
                    .with("-Xmaxwarns", "100000")
                    .with("-classpath", shop + File.pathSeparator + System.getProperty("java.class.path"))
                    .with(new FlowOnly(unit -> true))
                    .run();
            Set<Integer> claimed = new TreeSet<>();
            for (String name : sources.keySet()) {
                for (String said : Said.of(compilation, name)) {
                    assertThat(said).contains("? ");
                    claimed.add(siteOfLine.get(name + ":" + said.substring(0, said.indexOf('?'))));
                }
            }
            BitSet passed = new BitSet();
            Set<Integer> reached = new TreeSet<>();
            ClassLoader loader = Compiled.load(
                    compilation.classes(),
                    new URLClassLoader(new URL[] {shop.toUri().toURL()}, FlowFuzzTest.class.getClassLoader()));
            Map<Integer, Method> runners = new TreeMap<>();
            Object[] states = loader.loadClass("shop.OrderStatus").getEnumConstants();
            List<Object> orders = new ArrayList<>();
            for (Object state : states) {
                orders.add(loader.loadClass("shop.Order").getConstructors()[0].newInstance(1L, 1L, state));
            }
            for (int body = 0; body < ranges.size(); body++) {
                Method runner = runners.computeIfAbsent(body / A_CLASS, number -> runner(loader, number));
                for (int i = 0; i < runs; i++) {
                    FuzzInput input = new FuzzInput(i * 0x9E3779B97F4A7C15L, passed);
                    run(runner, body, input, states[i % 7], states[i / 7 % 7], orders.get((i / 3 + i) % 7));
                    if (input.hasReached()) {
                        reached.add(body);
                    }
                }
            }
            return new Outcome(claimed, passed, reached);
        }

        private static Method runner(ClassLoader loader, int number) {
            try {
                return Stream.of(loader.loadClass("shop.Bodies" + number).getMethods())
                        .filter(method -> method.getName().equals("run"))
                        .findAny()
                        .orElseThrow();
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }

        private static void run(Method method, Object... arguments) throws Exception {
            try {
                method.invoke(null, arguments);
            } catch (InvocationTargetException e) {
                if (!(e.getCause() instanceof ConflictException) && !(e.getCause() instanceof IllegalStateException)) {
                    throw e;
                }
            }
        }
    }
}
