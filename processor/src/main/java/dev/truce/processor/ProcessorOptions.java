package dev.truce.processor;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.DottedSuggestion;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.diagnostic.Severities;
import dev.truce.processor.diagnostic.SeverityOption;
import dev.truce.processor.diagnostic.Suggestion;
import dev.truce.processor.openapi.OpenApiSettings;
import dev.truce.processor.schema.SchemaLocation;
import dev.truce.runtime.generated.MemberNaming;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The options of a compilation, with the default in place of a missing or invalid one.
 *
 * @param openApiInput the document that gets the conflicts merged in; {@code null} for none, so that a fresh one is
 *     written
 * @param openApiValidate whether the input and what it becomes are validated
 * @param openApiOutputs where the document is written, relative to the class output; at least one
 * @param openApiVersion {@code 3.0} or {@code 3.1}
 * @param infoTitle the title of a fresh document
 * @param infoVersion the version of a fresh document
 * @param basePath the prefix of every path of an endpoint, such as a context path; may be empty
 * @param problemBase the prefix of every problem's {@code type}, without a slash at its end
 * @param members the naming of the problem's own members
 * @param jsonNaming the naming strategy of the application's JSON, such as {@code SNAKE_CASE}; empty where only
 *     annotations say it
 * @param schema where the migrations are that rules are checked against
 * @param severities how much each diagnostic weighs
 * @param findings what is wrong with the options
 */
record ProcessorOptions(
        @Nullable Path openApiInput,
        boolean openApiValidate,
        List<String> openApiOutputs,
        String openApiVersion,
        String infoTitle,
        String infoVersion,
        String basePath,
        String problemBase,
        MemberNaming members,
        String jsonNaming,
        SchemaLocation schema,
        Severities severities,
        Findings findings) {

    private static final String INPUT = "truce.openapi.input";
    private static final String DIRECTORY = "truce.openapi.directory";
    private static final String VALIDATE = "truce.openapi.validate";
    private static final String OUTPUT = "truce.openapi.output";
    private static final String VERSION = "truce.openapi.version";
    private static final String INFO_TITLE = "truce.openapi.info.title";
    private static final String INFO_VERSION = "truce.openapi.info.version";
    private static final String BASE_PATH = "truce.openapi.base";
    private static final String BASE = "truce.problem.base";
    private static final String MEMBERS = "truce.members";
    private static final String NAMING = "truce.json.naming";
    private static final String SCHEMA = "truce.schema";
    private static final String SCHEMA_DIRECTORY = "truce.schema.directory";
    private static final String STRICT = "truce.strict";
    private static final String DIAGNOSTICS = "truce.diagnostics";

    /** The names of all options, in the order of their names, for {@code getSupportedOptions}. */
    static final Set<String> NAMES = Collections.unmodifiableSet(new TreeSet<>(List.of(
            INPUT,
            DIRECTORY,
            VALIDATE,
            OUTPUT,
            VERSION,
            INFO_TITLE,
            INFO_VERSION,
            BASE_PATH,
            BASE,
            MEMBERS,
            NAMING,
            SCHEMA,
            SCHEMA_DIRECTORY,
            STRICT,
            DIAGNOSTICS)));

    /** The constants of Jackson's {@code PropertyNamingStrategies}. */
    private static final List<String> NAMINGS = List.of(
            "LOWER_CAMEL_CASE",
            "UPPER_CAMEL_CASE",
            "SNAKE_CASE",
            "UPPER_SNAKE_CASE",
            "LOWER_CASE",
            "KEBAB_CASE",
            "LOWER_DOT_CASE");

    /**
     * Returns the options to claim: Truce's own, and those that only look like them. Truce reports the latter with a
     * suggestion, so javac need not warn of them as well.
     */
    static Set<String> supported(Map<String, String> given) {
        Set<String> names = new TreeSet<>(NAMES);
        for (String name : given.keySet()) {
            if (name.startsWith("truce.")) {
                names.add(name);
            }
        }
        return names;
    }

    /** Reads the options that the compiler was given; an option without a value has the value {@code null}. */
    static ProcessorOptions parse(Map<String, String> options) {
        Reader reader = new Reader(options, new ArrayList<>());
        reader.reportUnknown();
        Path input = reader.input();
        boolean validate = reader.choice(VALIDATE, List.of("true", "false")).equals("true");
        List<String> outputs = reader.outputs();
        String version = reader.choice(VERSION, List.of("3.1", "3.0"));
        String title = reader.text(INFO_TITLE, "API");
        String infoVersion = reader.text(INFO_VERSION, "0");
        String basePath = reader.basePath();
        String base = reader.base();
        MemberNaming members =
                reader.choice(MEMBERS, List.of("snake_case", "camelCase")).equals("camelCase")
                        ? MemberNaming.CAMEL_CASE
                        : MemberNaming.SNAKE_CASE;
        String naming = options.containsKey(NAMING) ? reader.choice(NAMING, NAMINGS) : "";
        SchemaLocation schema = reader.schema();
        SeverityOption severity = SeverityOption.parse(reader.strict(), reader.value(DIAGNOSTICS, ""));
        Findings findings = Findings.of(reader.findings).and(severity.findings());
        return new ProcessorOptions(
                input,
                validate,
                outputs,
                version,
                title,
                infoVersion,
                basePath,
                base,
                members,
                naming,
                schema,
                severity.severities(),
                findings);
    }

    /** The options for documents. */
    OpenApiSettings openApi() {
        return new OpenApiSettings(
                openApiVersion.equals("3.0") ? OpenApiSettings.Version.V3_0 : OpenApiSettings.Version.V3_1,
                infoTitle,
                infoVersion,
                problemBase,
                members);
    }

    /** Reads single options and collects the findings on them. */
    private record Reader(Map<String, String> options, List<Finding> findings) {

        String value(String name, String otherwise) {
            if (!options.containsKey(name)) {
                return otherwise;
            }
            String value = options.get(name);
            return value == null ? "" : value.trim();
        }

        void reportUnknown() {
            for (String name : new TreeSet<>(options.keySet())) {
                if (name.startsWith("truce.") && !NAMES.contains(name)) {
                    findings.add(
                            Finding.nowhere(DiagnosticCode.OPTION_UNKNOWN, name, DottedSuggestion.hint(name, NAMES)));
                }
            }
        }

        /** One of several words, of which the first is the default. */
        String choice(String name, List<String> choices) {
            String value = value(name, choices.get(0));
            if (choices.contains(value)) {
                return value;
            }
            bad(name, value, Suggestion.hint(value, choices));
            return choices.get(0);
        }

        String text(String name, String otherwise) {
            String value = value(name, otherwise);
            if (!value.isEmpty()) {
                return value;
            }
            bad(name, value, "write a text after '='");
            return otherwise;
        }

        /** {@code -Atruce.strict} alone is strict as well. */
        boolean strict() {
            if (value(STRICT, "false").isEmpty()) {
                return true;
            }
            return choice(STRICT, List.of("false", "true")).equals("true");
        }

        String basePath() {
            String value = value(BASE_PATH, "");
            String mistake = OptionSyntax.mistakeInBasePath(value);
            if (mistake.isEmpty()) {
                return value;
            }
            bad(BASE_PATH, value, mistake);
            return "";
        }

        String base() {
            String value = value(BASE, "/problems");
            String mistake = OptionSyntax.mistakeInProblemBase(value);
            if (mistake.isEmpty()) {
                return value;
            }
            bad(BASE, value, mistake);
            return "/problems";
        }

        /** The input, resolved against the directory: a compiler does not know which one is the project's. */
        @Nullable
        Path input() {
            String value = value(INPUT, "");
            if (!options.containsKey(INPUT)) {
                return null;
            }
            if (value.isEmpty()) {
                bad(INPUT, value, "write the path of an OpenAPI document after '='");
                return null;
            }
            try {
                return Path.of(value(DIRECTORY, "")).resolve(value);
            } catch (InvalidPathException e) {
                bad(INPUT, value, "write the path of an OpenAPI document");
                return null;
            }
        }

        /** JSON stays JSON, and its file is called so. */
        private String defaultOutput() {
            boolean json = value(INPUT, "").toLowerCase(Locale.ROOT).endsWith(".json");
            return json ? "META-INF/truce/openapi.json" : "META-INF/truce/openapi.yaml";
        }

        List<String> outputs() {
            Set<String> outputs = new LinkedHashSet<>();
            for (String path : value(OUTPUT, defaultOutput()).split(",", -1)) {
                String trimmed = path.trim();
                String mistake = OptionSyntax.mistakeInOutput(trimmed);
                if (mistake.isEmpty()) {
                    outputs.add(trimmed);
                } else {
                    bad(OUTPUT, trimmed, mistake);
                }
            }
            return outputs.isEmpty() ? List.of(defaultOutput()) : List.copyOf(outputs);
        }

        SchemaLocation schema() {
            String paths = options.containsKey(SCHEMA) ? text(SCHEMA, "") : "";
            SchemaLocation location = SchemaLocation.of(value(SCHEMA_DIRECTORY, ""), paths);
            if (!paths.isEmpty() && location.isEmpty()) {
                bad(
                        SCHEMA,
                        paths,
                        "name a folder of migrations, a Liquibase changelog or a file with the whole schema");
            }
            return location;
        }

        private void bad(String name, String value, String hint) {
            findings.add(Finding.nowhere(DiagnosticCode.OPTION_BAD_VALUE, name, value, hint));
        }
    }
}
