-- Moves the checkpoint where it stands as the projector believes, and fails its whole transaction where it does not.
CREATE FUNCTION move_checkpoint(from_position bigint, to_position bigint, to_at bigint, to_set_aside bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE checkpoint SET position = to_position, at = to_at, set_aside = to_set_aside WHERE id = 1 AND retired = 0 AND position = from_position;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'another projector has moved the checkpoint' USING ERRCODE = 'AT409';
  END IF;
END $$;
