import '@vaadin/accordion';
