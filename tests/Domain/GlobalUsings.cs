global using Xunit;
global using static AiTalent.Domain.Tests.Contexts;
