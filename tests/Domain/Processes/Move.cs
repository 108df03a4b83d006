using CsCheck;

namespace AiTalent.Domain.Tests.Processes;

/// <summary>Represents one move in a random world, which defines the meaning of the numbers.</summary>
internal sealed record Move(int Kind, int A, int B, int Minutes)
{
    public static Gen<Move[]> Many(int kinds) => Gen.Select(
        Gen.Int[0, kinds - 1], Gen.Int[0, 99], Gen.Int[0, 99], Gen.Frequency((6, Gen.Int[0, 3]), (1, Gen.Int[5, 40])),
        (kind, a, b, minutes) => new Move(kind, a, b, minutes)).Array[1, 400];
}
