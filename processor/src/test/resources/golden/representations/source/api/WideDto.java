package api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.truce.RepresentationOf;

@RepresentationOf(Wide.class)
@JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
record WideDto(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k) {}
