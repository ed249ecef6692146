package dev.truce.processor.openapi;

import static dev.truce.processor.openapi.ResourceBuilder.states;
import static dev.truce.processor.openapi.ResourceBuilder.transition;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.State;
import dev.truce.processor.model.Transition;
import dev.truce.processor.openapi.document.JsonWriter;
import dev.truce.processor.openapi.document.Mapping;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The examples of illegal changes show states and transitions that really do not fit. */
final class LifecycleProblemsTest {

    private static final List<State> TICKET =
            List.of(new State("NEW", "new"), new State("OPEN", "in work"), new State("DONE", "done"));

    private static Resource ticket(List<State> states, List<String> deletable, Transition... transitions) {
        return ResourceBuilder.resource("Ticket", "ticket")
                .lifecycle("status", states, states.get(0).name(), List.of(), deletable, transitions)
                .build();
    }

    private static String example(Resource resource, Form form) {
        Lifecycle lifecycle = Objects.requireNonNull(resource.lifecycle());
        DocumentedProblem problem = new LifecycleProblems(resource, lifecycle).illegalTransition("TicketIllegal");
        return shown(problem.occurrence(form));
    }

    private static String shown(Occurrence occurrence) {
        return JsonWriter.write(occurrence.members(), JsonWriter.Layout.line(true))
                .replace('"', '\'');
    }

    private static Resource startedAndClosed() {
        return ticket(
                TICKET,
                List.of("NEW", "DONE"),
                transition("start", "OPEN", "NEW"),
                transition("close", "DONE", "NEW", "OPEN"),
                transition("close", "DONE", "OPEN"));
    }

    @Test
    void aStateWithAWayOutForbidsTheFirstTransition() {
        assertThat(example(startedAndClosed(), Form.USUAL))
                .isEqualTo("{'current_state':'in work','transition':'start','allowed_transitions':['close'],"
                        + "'allowed_from':['new']}");
    }

    @Test
    void aNewResourceCannotBeginElsewhere() {
        assertThat(example(startedAndClosed(), Form.ON_CREATE))
                .isEqualTo("{'requested_state':'in work','allowed_transitions':[],'allowed_from':[]}");
    }

    @Test
    void aChangeWithoutATransitionIsShownWithWhatTheStateAllows() {
        assertThat(example(startedAndClosed(), Form.ON_CHANGE))
                .isEqualTo("{'current_state':'in work','requested_state':'new','allowed_transitions':['close'],"
                        + "'allowed_from':[]}");
    }

    @Test
    void aStateWithoutAWayOutWillDoWhereThereIsNoOther() {
        Resource resource = ticket(states("NEW", "DONE"), List.of(), transition("close", "DONE", "NEW"));

        assertThat(example(resource, Form.USUAL))
                .isEqualTo(
                        "{'current_state':'DONE','transition':'close','allowed_transitions':[],'allowed_from':['NEW']}");
        assertThat(example(resource, Form.ON_CREATE)).startsWith("{'requested_state':'DONE',");
    }

    @Test
    void aTransitionThatAllStatesAllowIsPassedOver() {
        Resource resource = ticket(
                states("NEW", "DONE"),
                List.of(),
                transition("touch", "NEW", "NEW", "DONE"),
                transition("close", "DONE", "NEW"));

        assertThat(example(resource, Form.USUAL))
                .isEqualTo(
                        "{'current_state':'DONE','transition':'close','allowed_transitions':['touch'],'allowed_from':['NEW'],'legal_path':['touch']}");
    }

    @Test
    void whereNothingIsForbiddenTheExampleHasNoState() {
        Resource resource = ticket(states("ONLY"), List.of(), transition("again", "ONLY", "ONLY"));

        assertThat(List.of(Form.values()))
                .allSatisfy(form ->
                        assertThat(example(resource, form)).isEqualTo("{'allowed_transitions':[],'allowed_from':[]}"));
    }

    @Test
    void theFirstStateThatForbidsItCannotBeDeleted() {
        Resource resource = startedAndClosed();
        Lifecycle lifecycle = Objects.requireNonNull(resource.lifecycle());
        ProblemSpec spec = Objects.requireNonNull(lifecycle.notDeletable());

        DocumentedProblem problem = new LifecycleProblems(resource, lifecycle).notDeletable("TicketNotDeletable", spec);

        assertThat(shown(problem.occurrence(Form.ON_CREATE)))
                .isEqualTo("{'current_state':'in work','deletable_in':['new','done'],'legal_path':['close']}");
    }

    @Test
    void theStatesAreDocumentedWhereAnOperationCanMeetThem() {
        Resource resource = startedAndClosed();

        assertThat(List.of("DELETE", "CREATE", "TRANSITION"))
                .allSatisfy(kind -> assertThat(schemas(resource, kind)).contains("TicketLifecycle"));
        assertThat(schemas(resource, "READ")).doesNotContain("TicketLifecycle");
    }

    private static List<String> schemas(Resource resource, String kind) {
        Contract contract = SampleApi.contract(
                List.of(resource), List.of(SampleApi.operation(Kind.valueOf(kind), "POST", "/tickets", "Ticket")));
        Mapping components = OpenApiFragment.of(contract, Documents.SETTINGS).components();
        return List.copyOf(components.at("schemas").entries().keySet());
    }
}
