package dev.truce.tck;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.tck.cases.AccountsApi;
import dev.truce.tck.cases.AccountsTopics;
import dev.truce.tck.cases.Cases;
import dev.truce.tck.cases.ConformanceCase;
import dev.truce.tck.cases.SampleApi;
import dev.truce.tck.cases.SampleApiTopics;
import dev.truce.tck.http.Journal;
import dev.truce.tck.http.Names;
import dev.truce.tck.http.Race;
import dev.truce.tck.http.Wire;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConformancePageTest {

    private static final Pattern NUMBER = Pattern.compile("^\\| (\\d+b?) \\|", Pattern.MULTILINE);

    @Test
    void everyCaseOfThePageHasRowsAndEveryNumberedRowIsOnThePage() throws Exception {
        String page = Files.readString(Path.of("../docs/conformance.md"));
        Set<String> onThePage = NUMBER.matcher(page)
                .results()
                .map((MatchResult row) -> row.group(1))
                .collect(toCollection(TreeSet::new));

        Set<String> inTheSuites = rows().map(row -> row.id().split("/")[0])
                .filter(number -> Character.isDigit(number.charAt(0)))
                .collect(toCollection(TreeSet::new));

        assertThat(inTheSuites).isEqualTo(onThePage).contains("4b", "24b", "31");
    }

    @Test
    void noTwoRowsHaveOneName() {
        List<String> ids = rows().map(ConformanceCase::id).toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    private static Stream<ConformanceCase> rows() {
        Names names = new Names(Map.of());
        Journal journal = new Journal();
        Wire wire = new Wire(URI.create("http://localhost:1"), names, journal);
        SampleApi api = new SampleApi(wire, names);
        Cases cases = new Cases();
        SampleApiTopics.of(api, api, new Race(2, 1), false, "https://app.example", journal)
                .forEach(topic -> topic.declare(cases));
        Cases accounts = new Cases();
        AccountsTopics.of(new AccountsApi(wire)).forEach(topic -> topic.declare(accounts));
        return Stream.concat(cases.rows().stream(), accounts.rows().stream());
    }
}
