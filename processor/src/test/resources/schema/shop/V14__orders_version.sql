ALTER TABLE ONLY public.orders ADD version bigint DEFAULT 0 NOT NULL;
