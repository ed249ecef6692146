package bank;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.truce.Unique;
import jakarta.persistence.Column;
import java.time.DayOfWeek;

@Unique(fields = {"dayOfWeek", "roomNumber"})
record Naming(
        @JsonProperty("day_of_week") DayOfWeek dayOfWeek,
        @Column(name = "room_no") long roomNumber,
        @Unique @JsonProperty("e-mail") char[] mail) {}
