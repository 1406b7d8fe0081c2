package org.sathi.web.base.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

    record Row(String name, int count) {}

    private final RecordELResolver resolver = new RecordELResolver();
    private final ELContext context = new PlainContext();

    @Test
    void a_component_of_a_record_is_read_by_its_name() {
        assertThat(resolver.getValue(context, new Row("Sita", 3), "name")).isEqualTo("Sita");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void what_is_no_component_is_left_to_the_other_resolvers() {
        assertThat(resolver.getValue(context, new Row("Sita", 3), "missing")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void what_is_no_record_is_left_to_the_other_resolvers() {
        assertThat(resolver.getValue(context, "text", "bytes")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void a_record_is_never_written() {
        Row row = new Row("Sita", 3);
        assertThat(resolver.isReadOnly(context, row, "name")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, row, "name", "Gita"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    private static final class PlainContext extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
