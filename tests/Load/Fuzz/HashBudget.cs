namespace AiTalent.Load.Fuzz;

/// <summary>Limits the number of forms with a password: each costs the server 210,000 hash iterations.</summary>
internal sealed class HashBudget(int forms)
{
    private int _left = forms;

    public bool TrySpend() => Interlocked.Decrement(ref _left) >= 0;
}
