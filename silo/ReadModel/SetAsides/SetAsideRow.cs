using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.SetAsides;

/// <param name="Error">The failure; null for an event that waits behind an earlier one of its stream.</param>
internal sealed record SetAsideRow(long Position, string Stream, string Type, long At, string? Error) : IRow<SetAsideRow>
{
    public static Table Table { get; } = Table.Of("set_aside", 1, "position", "stream:text", "type:text", "at", "error:text");

    public static SetAsideRow Of(StoredEvent stored, Exception? failure) => new(
        stored.Position, stored.Stream, stored.Type, DatabaseTime.ToMicroseconds(stored.At),
        failure is null ? null : $"{failure.GetType().Name}: {failure.Message}");

    public static SetAsideRow Read(IRowSource source) =>
        new(source.Number(), source.Text(), source.Text(), source.Number(), source.TextOrNull());

    public void Write(IRowSink sink)
    {
        sink.Number(Position);
        sink.Text(Stream);
        sink.Text(Type);
        sink.Number(At);
        sink.Text(Error);
    }
}
