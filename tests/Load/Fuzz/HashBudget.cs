namespace AiTalent.Load.Fuzz;

/// <summary>How many forms with a password are sent: each costs the server 210,000 repetitions of a hash.</summary>
internal sealed class HashBudget(int forms)
{
    private int _left = forms;

    public bool TrySpend() => Interlocked.Decrement(ref _left) >= 0;
}
