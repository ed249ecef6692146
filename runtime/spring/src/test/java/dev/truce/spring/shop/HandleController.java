package dev.truce.spring.shop;

import dev.truce.Guarded;
import dev.truce.Operation;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The endpoints of handles. */
@RestController
public class HandleController {

    private final HandleRepository handles;

    public HandleController(HandleRepository handles) {
        this.handles = handles;
    }

    @PutMapping("/handles/{name}")
    @Guarded(value = Handle.class, operation = Operation.UPSERT)
    @Transactional
    public ResponseEntity<Handle> put(
            @PathVariable String name, @RequestBody String owner, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
        Handle handle = handles.findById(name).orElse(null);
        if (handle == null) {
            if (!ifNoneMatch.isAny()) {
                HandleGuard.VERSION.require(ifMatch, (EntityTag) null);
            }
            return ResponseEntity.status(HttpStatus.CREATED).body(handles.saveAndFlush(new Handle(name, owner)));
        }
        HandleGuard.checkNoneMatch(ifNoneMatch, handle.getVersion());
        HandleGuard.requireVersion(ifMatch, handle.getVersion());
        handle.setOwner(owner);
        return ResponseEntity.ok(handles.saveAndFlush(handle));
    }

    @DeleteMapping("/handles/{name}")
    @Guarded(Handle.class)
    @Transactional
    public ResponseEntity<Void> delete(@PathVariable String name, IfMatch ifMatch) {
        Handle handle = handles.findById(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        HandleGuard.requireVersion(ifMatch, handle.getVersion());
        handles.delete(handle);
        return ResponseEntity.noContent().build();
    }
}
