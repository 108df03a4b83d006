using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace AiTalent.Grains;

/// <summary>
/// A bounded cache of two generations: when the young one is full it becomes the old one, and the old one is
/// dropped.
/// </summary>
/// <param name="capacity">Maximum entries of both generations together.</param>
internal sealed class RecentlyUsed<TKey, TValue>(int capacity)
    where TKey : notnull
{
    private readonly Lock _turning = new();
    private volatile ConcurrentDictionary<TKey, TValue> _young = new();
    private volatile ConcurrentDictionary<TKey, TValue> _old = new();
    private int _count;

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (_young.TryGetValue(key, out value))
            return true;
        if (!_old.TryGetValue(key, out value))
            return false;
        Set(key, value);
        return true;
    }

    public void Set(TKey key, TValue value)
    {
        if (!_young.TryAdd(key, value))
        {
            _young[key] = value;
            return;
        }

        if (Interlocked.Increment(ref _count) > capacity / 2)
            Turn();
    }

    public void Remove(TKey key)
    {
        _old.TryRemove(key, out _);
        if (_young.TryRemove(key, out _))
            Interlocked.Decrement(ref _count);
    }

    private void Turn()
    {
        lock (_turning)
        {
            if (_count <= capacity / 2)
                return;
            _old = _young;
            _young = new ConcurrentDictionary<TKey, TValue>();
            _count = 0;
        }
    }
}
