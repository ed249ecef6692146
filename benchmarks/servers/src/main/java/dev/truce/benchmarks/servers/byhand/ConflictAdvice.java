package dev.truce.benchmarks.servers.byhand;

import java.net.URI;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class ConflictAdvice {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedException refused) {
        ProblemDetail problem = problem(refused.status(), refused.code(), String.valueOf(refused.getMessage()));
        problem.setProperty("current_etag", refused.currentTag());
        return ResponseEntity.status(refused.status())
                .eTag(refused.currentTag())
                .body(problem);
    }

    @ExceptionHandler
    ProblemDetail lost(OptimisticLockingFailureException lost) {
        return problem(HttpStatus.PRECONDITION_FAILED, "ORDER_PRECONDITION_FAILED", "The order has changed.");
    }

    @ExceptionHandler
    ProblemDetail duplicate(DataIntegrityViolationException duplicate) {
        return problem(HttpStatus.CONFLICT, "DUPLICATE_ORDER_NUMBER", "Another order has the same number.");
    }

    private static ProblemDetail problem(HttpStatus status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/order/" + code));
        problem.setTitle("Order refused");
        problem.setProperty("code", code);
        problem.setProperty("resolution", "refetch");
        return problem;
    }
}
