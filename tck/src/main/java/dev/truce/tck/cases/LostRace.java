package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.tck.http.Problem;
import java.util.function.Predicate;

/**
 * The answer that the loser of a race gets about the winner. The current tag may be missing there (case 15), unless
 * the suite requires it; a tag that is there must be right.
 *
 * @param tellsCurrentTag whether the answer must have it
 */
record LostRace(boolean tellsCurrentTag) {

    /** Demands the tag that won, where all contenders had read the same version. */
    void tells(Problem loser, String winner) {
        current(loser, current -> current.asText().equals(winner), "current_etag is not the winner's tag " + winner);
    }

    /** Demands another tag than the one that was read, where several may have won. */
    void tellsOtherThan(Problem loser, String read) {
        current(loser, current -> !current.asText().equals(read), "current_etag is the tag that was read: " + read);
    }

    private void current(Problem loser, Predicate<JsonNode> right, String otherwise) {
        if (tellsCurrentTag) {
            loser.required("current_etag");
        }
        loser.member("current_etag").ifPresent(current -> loser.answer().check(right.test(current), otherwise));
    }
}
