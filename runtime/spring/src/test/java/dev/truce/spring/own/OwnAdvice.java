package dev.truce.spring.own;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The advice that an application has had for years. */
@RestControllerAdvice
public class OwnAdvice {

    @ExceptionHandler
    ResponseEntity<String> database(DataIntegrityViolationException e) {
        return ResponseEntity.status(422).body("own answer to the database");
    }

    @ExceptionHandler
    ResponseEntity<String> taken(TakenException e) {
        return ResponseEntity.status(418).body("own answer to its own exception");
    }
}
