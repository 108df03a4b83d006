using System.Buffers;
using System.IO.Pipelines;
using AiTalent.Api.Traffic;

namespace AiTalent.Api.LiveFeed;

/// <summary>
/// Reads the bytes that a connection sends and closes it if they exceed what its calls need; this also limits bytes that are not calls.
/// </summary>
internal sealed class MeteredReader(PipeReader received, Allowance bytes) : PipeReader
{
    private ReadOnlySequence<byte> _buffer;
    private bool _isOver;

    public override async ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default) =>
        _isOver ? Over : Remember(await received.ReadAsync(cancellationToken));

    public override bool TryRead(out ReadResult result)
    {
        if (_isOver)
        {
            result = Over;
            return true;
        }

        if (!received.TryRead(out result))
            return false;
        Remember(result);
        return true;
    }

    public override void AdvanceTo(SequencePosition consumed) => AdvanceTo(consumed, consumed);

    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
    {
        if (_isOver)
            return;
        _isOver = !bytes.TryTake(_buffer.Slice(_buffer.Start, consumed).Length);
        received.AdvanceTo(consumed, examined);
    }

    public override void CancelPendingRead() => received.CancelPendingRead();

    public override void Complete(Exception? exception = null) => received.Complete(exception);

    private static ReadResult Over => new(ReadOnlySequence<byte>.Empty, isCanceled: false, isCompleted: true);

    private ReadResult Remember(ReadResult result)
    {
        _buffer = result.Buffer;
        return result;
    }
}
