using System.Diagnostics.CodeAnalysis;

namespace AiTalent.ReadModel.Projection;

/// <summary>
/// A cache of recently used entries: at least the newest <paramref name="kept"/> entries, at most twice as many.
/// </summary>
internal sealed class Recent<TKey, TValue>(int kept)
    where TKey : notnull
{
    private Dictionary<TKey, TValue> _young = [];
    private Dictionary<TKey, TValue> _old = [];

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (_young.TryGetValue(key, out value))
            return true;
        if (!_old.Remove(key, out value))
            return false;
        _young.Add(key, value);
        return true;
    }

    public void Set(TKey key, TValue value)
    {
        _old.Remove(key);
        _young[key] = value;
    }

    public void Remove(TKey key)
    {
        _old.Remove(key);
        _young.Remove(key);
    }

    /// <summary>Removes entries that have not been used recently; call only while no entry is in use.</summary>
    public void Trim()
    {
        if (_young.Count > kept)
            (_old, _young) = (_young, []);
    }

    public void Clear()
    {
        _young.Clear();
        _old.Clear();
    }
}
