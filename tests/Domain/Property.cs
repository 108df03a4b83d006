using CsCheck;

namespace AiTalent.Domain.Tests;

/// <summary>
/// Checks a property over generated cases. The seeds are fixed, so that every test run has the same result; a failing case is reduced and
/// printed with its seed. <c>CsCheck_Time=60</c> (seconds) in the environment tries new cases instead.
/// </summary>
internal static class Property
{
    private const ulong First = 20_260_310;

    public static void Holds<T>(Gen<T> gen, Action<T> property, int cases, Func<T, string> print)
    {
        if (Environment.GetEnvironmentVariable("CsCheck_Time") is not null)
        {
            gen.Sample(property, print: print);
            return;
        }

        var failed = Enumerable.Range(0, cases).AsParallel().Select(number => new PCG((uint)number, First).ToString())
            .FirstOrDefault(seed => Fails(gen, property, seed));
        if (failed is not null)
            gen.Sample(property, seed: failed, iter: 5_000, print: print);
    }

    private static bool Fails<T>(Gen<T> gen, Action<T> property, string seed)
    {
        try
        {
            gen.Sample(property, seed: seed, iter: 1, threads: 1);
            return false;
        }
        catch (CsCheckException)
        {
            return true;
        }
    }
}
